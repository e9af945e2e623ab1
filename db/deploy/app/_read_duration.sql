-- Deploy guildkeeper:app/_read_duration to pg

begin;
set local role guildkeeper_owner;

create function app._read_duration(typed text)
returns interval
language sql immutable
as $$
  with typed as (
    select lower(_read_duration.typed) as words where length(_read_duration.typed) <= 100
  ),
  part as (
    select replace(p.part[1], ',', '.')::numeric * u.seconds as seconds
    from typed t
    cross join regexp_matches(t.words, '(\d{1,9}(?:[.,]\d{1,3})?)\s*([[:alpha:]]+)', 'g') as p (part)
    left join (values
      (1, '{s,sec,secs,second,seconds,sek,sekunde,sekunden,seconde,secondes,seg,segundo,segundos}'::text[]),
      (60, '{m,min,mins,minute,minutes,minuten,minuto,minutos}'),
      (3600, '{h,hr,hrs,hour,hours,std,stunde,stunden,heure,heures,hora,horas}'),
      (86400, '{d,day,days,tag,tage,tagen,j,jour,jours,día,días,dia,dias}'),
      (604800, '{w,wk,week,weeks,woche,wochen,sem,semaine,semaines,semana,semanas}'),
      (2592000, '{mo,month,months,monat,monate,monaten,mois,mes,meses}'),
      (31536000, '{y,yr,year,years,jahr,jahre,jahren,an,ans,année,années,año,años}')
    ) as u (seconds, names) on p.part[2] = any (u.names)
  )
  select make_interval(secs => round(sum(p.seconds))::double precision)
  from typed t
  cross join part p
  where regexp_replace(t.words, '\d{1,9}(?:[.,]\d{1,3})?\s*[[:alpha:]]+', '', 'g') ~ '^(?:[\s,]|\m(?:and|und|et|y)\M)*$'
  having bool_and(p.seconds is not null) and sum(p.seconds) <= 3153600000;
$$;

comment on function app._read_duration is
'A duration that somebody typed in one of the offered languages, the one grammar for all of them: 90m, 3d12h, 1.5 hours, 1,5h, 2
weeks and 3 days, 2 Wochen. A month is 30 days, a year 365. In hours, never in days, whose length would depend on the time zone
of the session. Null of what is none, or over a hundred years.';

commit;
