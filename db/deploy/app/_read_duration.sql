-- Deploy guildkeeper:app/_read_duration to pg

begin;
set local role guildkeeper_owner;

create function app._read_duration(typed text)
returns interval
language sql immutable
as $$
  with typed as (
    select
      -- As a clock says it, which is how PostgreSQL writes an interval; and 0 is as long in any unit.
      regexp_replace(w.words, '(?:^|(?<=\s))(\d{1,7}):([0-5]\d):([0-5]\d)$', '\1h \2m \3s') as words,
      '(\d{1,9}(?:[.,]\d{1,2})?|[1-9]\d{0,2}([.,''’ ])\d{3}(?:\2\d{3})?)\s*([[:alpha:]]+)' as part
    from (
      select regexp_replace(lower(translate(_read_duration.typed, E'\u00a0\u2009\u202f', '   ')), '^\s*0\s*$', '0s') as words
    ) w
    where length(_read_duration.typed) <= 100
  ),
  part as (
    -- What stands between thousands is left out.
    select coalesce(replace(p.part[1], p.part[2], ''), replace(p.part[1], ',', '.'))::numeric * u.seconds as seconds
    from typed t
    cross join regexp_matches(t.words, t.part, 'g') as p (part)
    left join (values
      (1, '{s,sec,secs,second,seconds,sek,sekunde,sekunden,seconde,secondes,seg,segundo,segundos}'::text[]),
      (60, '{m,min,mins,minute,minutes,minuten,minuto,minutos}'),
      (3600, '{h,hr,hrs,hour,hours,std,stunde,stunden,heure,heures,hora,horas}'),
      (86400, '{d,day,days,tag,tage,tagen,j,jour,jours,día,días,dia,dias}'),
      (604800, '{w,wk,week,weeks,woche,wochen,sem,semaine,semaines,semana,semanas}'),
      (2592000, '{mo,month,months,monat,monate,monaten,mois,mes,meses}'),
      (31536000, '{y,yr,year,years,jahr,jahre,jahren,an,ans,année,années,año,años}')
    ) as u (seconds, names) on p.part[3] = any (u.names)
  )
  select make_interval(secs => round(sum(p.seconds))::double precision)
  from typed t
  cross join part p
  where regexp_replace(t.words, t.part, '', 'g') ~ '^(?:[\s,]|\m(?:and|und|et|y)\M)*$'
  having bool_and(p.seconds is not null) and sum(p.seconds) <= 3153600000;
$$;

comment on function app._read_duration is
'A duration that somebody typed in one of the offered languages, the one grammar for all of them: 90m, 3d12h, 1.5 hours, 1,5h, 2
weeks and 3 days, 2 Wochen, 36:30:00, and as the bot itself writes one: 3,650 days. Three digits after each separator are
thousands, as in amounts (app._read_amount). A month is 30 days, a year 365. In hours, never in days, whose length would depend
on the time zone of the session. Null of what is none, or over a hundred years.';

commit;
