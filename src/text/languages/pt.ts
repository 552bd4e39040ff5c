import { type Language, list } from "./language.ts";

export const PORTUGUESE: Language = {
  code: "pt",
  name: "Portuguese",
  stopWords: list`
    os; as; um; uma; uns; umas; e; ou; mas; então; do; da; dos; das; no; na; nos; nas; ao; aos; à; às; pelo;
    pela; que; quem; qual; onde; quando; como; com; sem; por; para; sobre; é; são; foi; ser; estar; está; tem;
    ter; pode; deve; não; muito; mais; este; esta; isto; esse; essa; isso; eu; nós; nosso; ele; ela; eles;
    elas; seu; sua; seus; suas; se; já; também`,
  placeholders: list`a definir; a completar; pendente; benefício; papel; nenhum; nenhuma`,
  template: {
    instructions: list`descreva; descrever; explicar; preencher`,
    please: list`por favor,?`,
    toCome: list`será (?:preenchido|definido)`,
    pointers: list`ver`,
    openQuestions: list`como poderíamos`,
  },
  sections: {
    problem: list`
      por que; por que agora; por que fazer isso; porque; o porquê; motivação; oportunidade; hipótese;
      necessidade; necessidades; necessidade do usuário; necessidade do cliente; dor; dores; dor do cliente;
      situação atual; justificativa; razão; declaração do problema; que problema resolvemos`,
    metric: list`
      métrica de sucesso; métricas de sucesso; indicador de sucesso; critérios de sucesso; sucesso;
      como medimos; medição; resultados-chave`,
    others: list`
      solução; proposta; abordagem; escopo; fora do escopo; como; entregáveis; critérios de aceitação; riscos;
      tarefas; funcionalidades`,
    qualifiers: list`o; os`,
    and: list`e`,
  },
  criteria: {
    labels: list`
      critérios de aceite; critério de aceite; critérios de aceitação; critério de aceitação;
      critérios para aceite; critérios para aceitação; condições de aceite; condições de aceitação;
      condições de satisfação; pronto quando`,
    weakLabels: list`
      testes de aceitação; teste de aceitação; testes de aceite; critérios de sucesso; definição de pronto;
      definição de feito`,
    expectedLabels: list`resultado esperado; resultados esperados; comportamento esperado`,
    numberedAcronyms: list`CA`,
    numberedNames: list`criterios?`,
    qualifiers: list`os`,
    prepositions: list`para; da; do; por`,
    and: list`e`,
    announces: list`sao`,
    otherLabels: list`
      nota; notas; notas tecnicas; detalhes tecnicos; fora de escopo; fora do escopo; escopo; contexto;
      descricao; problema; objetivo; solucao; layout; prototipo; links; anexos; dependencias; premissas;
      perguntas; duvidas; riscos; casos de teste; passos; passos para reproduzir; resultado atual;
      comportamento atual; ambiente; tarefas; subtarefas; observacoes; informacoes adicionais;
      regras de negocio`,
    toCome: list`
      pendente; a ser definido; a confirmar; a preencher; sera definido; nenhum; nao se aplica; nao aplicavel;
      ver descricao; conforme conversado`,
    pointers: list`veja; conforme`,
    places: list`descricao; anexo; acima; abaixo`,
    helpVerbs: list`descreva; descrever; liste; listar; informe; adicione`,
    helpObjects: list`aceitacao; aceite`,
    helpQuestions: list`como sabemos; como saberemos; o que deve`,
    emptyWords: list`
      tudo; o; os; as; e; sao; deve; devem; estar; funcionar; funcionando; funcionalidade; conforme; esperado;
      corretamente; bem; correto; erro; erros; bug; corrigido; resolvido; concluido; implementado; feito; sem;
      nenhum; que; da; do`,
    emptyCore: list`corretamente; corrigido; resolvido; concluido; feito; funcionando`,
    emptyEndings: list`
      funciona corretamente; funciona conforme esperado; funciona como esperado; esta corrigido`,
    doneWords: list`
      revisao; testes; unitarios; passando; escritos; documentacao; atualizada; publicado; producao; aprovado;
      homologacao; do; em`,
    doneCore: list`revisao; testes; documentacao; publicado`,
    vagueWords: list`amigavel; simples; rapida; estavel; agradavel; intuitivo`,
    cues: list`
      quando; se; apos; depois; somente; exibe; exibida; exibir; exibido; mostra; visualiza; pode; envia;
      salva; salvo; exclui`,
    negations: list`nunca; nao; sem`,
  },
  gherkin: {
    scenario: list`
      Esquema do Cenário; Esquema do cenário; Delineação do Cenário; Cenário; Cenario; Exemplo`,
    given: list`Dado que; Dado; Dada; Dados; Dadas`,
    when: list`Quando`,
    outcome: list`Então; Entao`,
    and: list`E; Mas`,
    around: list`Funcionalidade; Regra; Contexto; Exemplos; Cenários`,
  },
  story: {
    form: {
      opens: list`(?:eu,? )?(?:como|enquanto|na qualidade de|sendo)(?: uma?)?`,
      wants: list`(?:eu )?(?:quero|queremos|gostaria(?: de)?|desejo|preciso(?: de)?|posso|devo)`,
      afterWants: list`(?: poder)?`,
      soThat: list`
        para que; para poder; a fim de(?: que)?; com o objetivo de; de (?:modo|forma|maneira) (?:que|a); assim; porque; pois;
        para(?= (?:não )?(?!celular|lugar|mulher|bar|mar|titular)\p{L}+(?:ar|er|ir)(?:-\p{L}+)?(?!\p{L}))`,
      noRole: list`
        resultado; exemplo; passo; próximo; primeiro; primeira; alternativa; solução; consequência; parte; medida; teste;
        test; ideia; sempre; se; já; combinado; acordado; eu; posso`,
      noun: "first",
    },
    endFirst: list`para que; para; a fim de`,
    remarks: list`nota; ver`,
  },
  problem: {
    people: list`
      clientes?; usuários?; compradores?; pacientes?; lojistas?; lojas?; equipes?; contadores?; vendedores?;
      funcionários?; motoristas?; professores?; pais; contas; suporte; sócios?; membros?; assinantes?;
      pessoas; inquilinos?; técnicos?; entrevistas`,
    trouble: list`
      abandonam?; perdem; perde; esquecem; esperam; reclamam; ligam; atende … (?:ligações|chamadas); desistem;
      desiste; cancelam porque;
      (?:no|não) (?:encuentran?|encontram?|saben?|sab[ií]am?n?|sabem|sabe|entienden?|entendem?|ven|veem|pueden|podem|conf[ií]an|confiam|conhecem|conocen|logran|conseguem);
      à mão; duas vezes; três vezes; demora demais; planilha; se perdem; frustrad[oa]s; confundid[oa]s`,
    plan: list`deve; devem; deveria; poderão; poderá; será; serão; para que; quero; por favor`,
  },
  reasons: {
    says: list`
      para que; para (?:poder|evitar|permitir|reduzir|melhorar|facilitar); a fim de; porque; já que;
      uma vez que; devido a; atualmente; no momento; hoje em dia; até agora;
      não (?:há|existe|é possível|se pode|podemos|podem|pode|funciona|permite|tem|têm|conseguem|consegue|conseguimos);
      impossível; falta; faltam; permite; permitiria; permitirá; facilita\p{L}*; simplifica\p{L}*;
      melhora(?:r|ria|rá)?; evita\p{L}*; útil; necessári\p{L}+; precisam; precisa de; difícil; difíceis;
      lent[ao]s?; demasiado; muito (?:lento|difícil|demorado|complicado); confus\p{L}+; obsolet\p{L}+;
      problemas?; erro ao; solicitad\p{L}+; pedid\p{L}+ (?:do|da|de|por|pelo|pela); querem; reclamam;
      como no; ao contrário; caso contrário; em vez de; no entanto; infelizmente; concorr\p{L}+;
      consisten\p{L}+`,
    customers: list`
      clientes? … (?:quer|querem|pede|pedem|pediu|pediram|precisa|precisam|solicita|solicitam|solicitou|reclama|reclamam|relata|relatam|espera|esperam);
      (?:usuários?|utilizadores) … (?:pedem|pediram|solicitam|reclamam|relatam);
      (?:pedidos?|solicitação|reclamações) (?:de |do |dos |de um )(?:clientes?|usuários?|utilizadores)`,
    places: list`ticket de suporte; fórum; pesquisa com`,
    orders: list`
      adicionar; criar; implementar; modificar; alterar; remover; excluir; substituir; mostrar; exibir;
      desenvolver; integrar; atualizar; testar; documentar`,
  },
  work: {
    chores: list`
      testes unitários; cobertura de testes; refatoração; refatorar; documentação; dívida técnica;
      débito técnico`,
    choreOpenings: list`refatorar; documentar; testar; investigar; analisar; spike`,
    fixes: list`corrigir; correção; bug; erro`,
  },
  metrics: {
    rates: list`
      taxa de \p{L}+; conversão; retenção; ativação; adoção; satisfação; disponibilidade; porcentagem de;
      percentual de; parcela de`,
    perPeriod: list`(?:por|al) (?:día|dia|semana|mes|mês)`,
    amounts: list`
      número de; chamados; ligações; chamadas; reclamações; cadastros; usuários; devoluções; incidentes`,
    moneys: list`receita; vendas; custos?; ticket médio`,
    durations: list`tempo (?:de|até|médio|di|medio|fino); latência; prazos?`,
    aims: list`sucesso`,
    multiplies: list`reduzir pela metade; dobrar`,
    changes: list`reduz\p{L}+; aument\p{L}+; sub\p{L}+; pas[ae]; diminu\p{L}+; melhor\p{L}+; cair`,
    today: list`hoje; atualmente`,
    settings: list`preço; desconto; tamanho`,
    outputs: list`
      funcionalidades; histórias; pontos (?:por|de história); velocidade; entregas; telas;
      cobertura (?:de|dos) (?:pruebas|testes|código); marcos; tarefas`,
    finishes: list`entregar; fechar; concluir`,
    tickets: list`chamados`,
    specifies: list`mostrar; enviar`,
    results: list`resultados?; alcançado; subiu; caiu; aumentou; passou`,
    reviews: list`revisão`,
    boundBefore: list`abaixo de; acima de; pelo menos; menos de; mais de; em`,
    boundAfter: list`menos; mais`,
    towards: list`a; para`,
    months: list`janeiro; março; abril; maio; junho; julho; agosto; dez(?:embro)?`,
    numbered: list`fase; parte`,
  },
  conversation: {
    questionOpenings: list`será que; alguém sabe`,
    deference: list`
      a pedido do; a pedido da; por ordem; quer isso; pediu isso; decisão da diretoria; exige isso`,
    requester: list`solicitado pelo; a pedido; gostaria de`,
    customerSources: list`pesquisa com; teste de usabilidade; reclamaç`,
    faults: list`erro; falha; errad`,
  },
  sprintGoals: list`
    concluir; finalizar; fechar; corrigir; tarefas; tarefa; histórias; pendentes; meta; objetivo`,
  acceptanceStages: list`aprov; aceit`,
  names: {
    tasks: list`tarefa`,
    runWork: list`técnico; técnica; manutenção`,
    incident: list`incidente; emergência`,
    vision: list`visão`,
    discovery: list`descoberta`,
    research: list`entrevista; pesquisa`,
  },
};
