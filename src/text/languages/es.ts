import { type Language, list } from "./language.ts";

export const SPANISH: Language = {
  code: "es",
  name: "Spanish",
  stopWords: list`
    el; los; las; una; unos; unas; y; o; pero; entonces; del; al; que; quien; cual; donde; cuando; como; con;
    sin; por; para; sobre; bajo; entre; desde; hasta; es; son; fue; ser; estar; está; están; ha; han; haber;
    puede; debe; no; muy; más; este; esta; estos; estas; ese; esa; esos; yo; me; mi; nosotros; nos; nuestro;
    su; sus; le; les; lo; se; si; también; ya`,
  placeholders: list`rol; objetivo; beneficio; acción; por definir; pendiente; ninguno; ninguna`,
  template: {
    instructions: list`describe; describa; describir; explica; explique; indica; indique`,
    please: list`por favor,?`,
    toCome: list`se (?:completará|definirá)`,
    pointers: list`ver; véase`,
    frame: list`creemos; si; entonces; porque; para`,
    openQuestions: list`cómo podríamos`,
  },
  sections: {
    problem: list`
      problema; problemas; planteamiento del problema; definición del problema; por qué; por qué ahora;
      para qué; contexto; antecedentes; motivación; motivo; razón; oportunidad; hipótesis; necesidad;
      necesidades; necesidad del usuario; necesidad del cliente; dolor; puntos de dolor; situación actual;
      justificación; trabajo por hacer; qué problema resolvemos`,
    metric: list`
      métrica; métricas; métrica de éxito; métricas de éxito; indicador; indicadores; indicador de éxito;
      criterios de éxito; éxito; cómo medimos; cómo lo medimos; medición; objetivo; objetivos; meta; metas;
      impacto; impacto esperado; resultado esperado; resultados clave; resultado; resultados`,
    others: list`
      solución; propuesta; enfoque; alcance; fuera de alcance; qué; cómo; entregables; requisitos;
      criterios de aceptación; riesgos; plazos; tareas; notas; funcionalidades`,
    qualifiers: list`el; la; los`,
    and: list`y`,
  },
  criteria: {
    labels: list`
      criterios de aceptación; criterio de aceptación; condiciones de aceptación; condiciones de satisfacción;
      criterios de conformidad; hecho cuando; terminado cuando`,
    weakLabels: list`
      pruebas de aceptación; prueba de aceptación; criterios de éxito; definición de hecho;
      definición de terminado`,
    expectedLabels: list`resultado esperado; resultados esperados; comportamiento esperado; se espera`,
    numberedAcronyms: list`CA`,
    numberedNames: list`criterios?`,
    qualifiers: list`los`,
    prepositions: list`para; de; del; por`,
    and: list`y`,
    announces: list`son`,
    otherLabels: list`
      nota; notas; notas tecnicas; detalles tecnicos; fuera de alcance; alcance; contexto; antecedentes;
      descripcion; problema; objetivo; solucion; diseno; disenos; enlaces; adjuntos; dependencias; supuestos;
      preguntas; riesgos; casos de prueba; pasos; pasos para reproducir; resultado actual; resultado obtenido;
      comportamiento actual; entorno; tareas; subtareas; observaciones; informacion adicional; saludos`,
    toCome: list`
      por definir; a definir; pendiente; pendiente de definir; por completar; se definira; ninguno; ninguna;
      no aplica; ver descripcion; ver arriba; segun lo hablado`,
    pointers: list`ver; vease; segun; conforme`,
    places: list`
      diseno; disenos; comentario; comentarios; descripcion; adjunto; arriba; abajo; documento; enlace`,
    helpVerbs: list`describir; describa; describe; enumere; enumerar; agregar; indique`,
    helpObjects: list`aceptacion`,
    helpQuestions: list`como sabemos; como saberemos; cuando se considera`,
    emptyWords: list`
      todo; toda; todos; el; los; las; es; son; debe; deben; ser; estar; esta; funciona; funcionan; funcionar;
      funcionalidad; funcionando; como; se; espera; esperado; esperaba; correctamente; bien; correcto; error;
      errores; problema; corregido; resuelto; terminado; implementado; hecho; completado; realizado; sin;
      ningun; que; lo; de; y; la`,
    emptyCore: list`
      funciona; funcionan; funcionar; espera; esperado; correctamente; corregido; resuelto; terminado;
      implementado; hecho; completado`,
    emptyEndings: list`
      funciona correctamente; funciona como se espera; funcionan correctamente; funciona bien; esta corregido`,
    doneWords: list`
      revision; codigo; realizada; pruebas; unitarias; pasan; escritas; documentacion; actualizada;
      desplegado; produccion; aprobado; por; revisado`,
    doneCore: list`revision; pruebas; unitarias; documentacion; desplegado`,
    vagueWords: list`
      rapido; rapida; rapidamente; intuitivo; intuitiva; amigable; sencillo; sencilla; facil; facilmente;
      fluido; moderno; claro; estable; eficiente; agradable`,
    cues: list`
      cuando; si; despues; antes; solo; muestra; muestran; mostrar; ve; puede; envia; enviado; guarda;
      guardado; elimina`,
    negations: list`sin; nunca`,
    verdicts: list`cumplido; no; ok`,
  },
  gherkin: {
    scenario: list`Esquema del escenario; Escenario; Ejemplo`,
    given: list`Dado que; Dado; Dada; Dados; Dadas`,
    when: list`Cuando`,
    outcome: list`Entonces`,
    and: list`Y; Pero`,
    around: list`Característica; Regla; Antecedentes; Ejemplos`,
  },
  story: {
    form: {
      opens: list`(?:yo,? )?(?:como|en calidad de|siendo)(?: una?)?`,
      wants: list`(?:yo )?(?:quiero|queremos|quisiera|necesito|necesitamos|deseo|desearía|puedo|debo|me gustaría)`,
      afterWants: list`(?: poder)?`,
      soThat: list`
        para que; para poder; a fin de(?: que)?; con el (?:fin|objetivo) de(?: que)?; de (?:modo|forma|manera) que; así;
        porque; ya que;
        para(?= (?:no |así )?(?!ayer|bar|hogar|lugar|celular|mujer|taller|mar|titular|auxiliar)\p{L}+(?:ar|er|ir)(?:l[oae]s?|les?|se|me|nos)?(?!\p{L}))`,
      noRole: list`
        resultado; ejemplo; paso; siguiente; próximo; primer; primera; alternativa; solución; consecuencia; parte; medida;
        prueba; test; idea; siempre; se; ya; acordado; hablado; yo; puedo`,
      noun: "first",
    },
    endFirst: list`para que; para; a fin de`,
    remarks: list`nota; ver`,
  },
  problem: {
    people: list`
      clientes?; usuarios?; compradores?; conductores?; pacientes?; tiendas?; equipos?; contables?;
      contadores?; vendedores?; empleados?; profesores?; padres; cuentas; soporte; socios?; miembros?;
      abonados?; gente; personas; inquilinos?; técnicos?; entrevistas`,
    trouble: list`
      abandonan?; pierden?; olvidan; esperan; se quejan; llaman; atiende … llamadas; se dan de baja; desisten;
      cancelan porque;
      (?:no|não) (?:encuentran?|encontram?|saben?|sab[ií]am?n?|sabem|sabe|entienden?|entendem?|ven|veem|pueden|podem|conf[ií]an|confiam|conhecem|conocen|logran|conseguem);
      a mano; dos veces; tres veces; demasiado; hoja de cálculo; porque el alta; se pierden; frustrad[oa]s;
      confundid[oa]s; desiste`,
    plan: list`
      debe; deben; debería; deberían; podrán; podrá; será; serán; para que; quiero; por favor`,
  },
  reasons: {
    says: list`
      para que; para (?:poder|evitar|permitir|reducir|mejorar|facilitar); porque; ya que; debido a;
      actualmente; por ahora; de momento; hoy en día; hasta ahora;
      no (?:hay|existe|es posible|se puede|podemos|pueden|puede|funciona|permite|tiene|tienen); imposible;
      falta; faltan; permite; permitiría; permitirá; facilita\p{L}*; simplifica\p{L}*;
      mejora(?:r|ría|rá|s)?; evita\p{L}*; útil; necesari\p{L}+; necesit\p{L}+; difícil\p{L}*; lent\p{L}+;
      demasiado \p{L}+; confus\p{L}+; obsolet\p{L}+; problemas?; errores (?:al|en|cuando); error al;
      solicitad\p{L}+; pedid\p{L}+ por; quieren; quejan?; como en; a diferencia; de lo contrario;
      en lugar de; en vez de; pero; sin embargo; competencia; coheren\p{L}+`,
    customers: list`
      clientes? … (?:quiere|quieren|pide|piden|pidió|pidieron|necesita|necesitan|solicita|solicitan|se queja|se quejan|reporta|reportan|espera|esperan|dice|dicen);
      usuarios? … (?:piden|pidieron|solicitan|se quejan|reportan|reclaman);
      (?:solicitud|petición|quejas?|comentarios) (?:de |del |de los |de un )(?:clientes?|usuarios?)`,
    places: list`ticket de soporte; foro; encuesta`,
    orders: list`
      añadir; agregar; crear; implementar; modificar; cambiar; eliminar; reemplazar; mostrar; desarrollar;
      integrar; probar; documentar; actualizar`,
    announces: list`est[ea] (?:épica|ticket|tarea|historia); ver; detalles`,
  },
  work: {
    chores: list`
      pruebas unitarias; cobertura de pruebas; refactorización; refactorizar; documentación;
      deuda técnica; integración continua`,
    choreOpenings: list`refactorizar; documentar; probar; investigar; analizar; spike`,
    fixes: list`corregir; arreglar; corrección; error; bug`,
  },
  metrics: {
    rates: list`
      tasa de \p{L}+; conversión; retención; activación; adopción; abandono; satisfacción; disponibilidad;
      porcentaje de; cuota de`,
    perPeriod: list`(?:por|al) (?:día|dia|semana|mes|mês)`,
    scores: list`satisfacción(?: del cliente)?`,
    amounts: list`
      número de; llamadas; solicitudes; quejas; registros; pedidos; usuarios; reservas; cancelaciones;
      devoluciones; incidencias`,
    moneys: list`ingresos; ventas; costes?; ticket medio`,
    durations: list`tiempo (?:de|hasta|medio); latencia; demora; percentil; plazos?`,
    aims: list`éxito; métrica`,
    multiplies: list`reducir a la mitad; duplicar`,
    changes: list`
      reduc\p{L}+; aument\p{L}+; baj\p{L}+; sub\p{L}+; pas[ae]; mejor\p{L}+; disminu\p{L}+`,
    today: list`hoy; actualmente`,
    settings: list`precio; precios; tarifa; descuento; iva; tamaño`,
    outputs: list`
      funcionalidades; historias; puntos (?:por|de historia); velocidad; entregas; pantallas;
      cobertura (?:de|dos) (?:pruebas|testes|código); hitos; tareas`,
    finishes: list`entregar; cerrar; completar`,
    tickets: list`incidencias`,
    specifies: list`mostrar; enviar`,
    results: list`resultados?; alcanzado; logrado; subió; bajó; aumentó; cayó; pasó; medido`,
    reviews: list`revisión`,
    boundBefore: list`por debajo de; por encima de; al menos; menos de; más de; un; del`,
    boundAfter: list`menos; más`,
    towards: list`a; al; para`,
    months: list`
      enero; febrero; marzo; abril; mayo; junio; julio; agosto; noviembre; septiembre; diciembre`,
    numbered: list`fase; paso; parte; error`,
  },
  conversation: {
    questionOpenings: list`alguien sabe; me podrías`,
    deference: list`
      a petición de; por petición; por orden de; a pedido de; lo quiere; lo pide; lo pidió; lo exige;
      decisión de dirección; decisión de la dirección; me han pedido; me pidieron; de arriba;
      añadido por orden`,
    requester: list`
      solicitado por; solicitud de; petición de; pide que; nos pide; quiere que; pedido por; a petición`,
    customerSources: list`
      entrevista; prueba de usabilidad; conversaciones de soporte; encuesta; queja; visita a; reclam; nos dijo`,
    faults: list`
      falla; fallo; incorrect; equivocad; pierde; perdid; bloquea; caduca; ignora; olvida; falta; cuelga`,
  },
  sprintGoals: list`
    terminar; completar; cerrar; acabar; corregir; todas; todos; tareas; tarea; historias; incidencias;
    objetivo; restantes`,
  acceptanceStages: list`aprob; acepta`,
  names: {
    tasks: list`tarea`,
    runWork: list`técnico; técnica; mantenimiento; cumplimiento; infraestructura`,
    incident: list`incidente; incidencia; emergencia`,
    vision: list`visión`,
    discovery: list`descubrimiento`,
    research: list`entrevista; encuesta`,
  },
};
