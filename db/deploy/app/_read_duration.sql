-- Deploy guildkeeper:app/_read_duration to pg

begin;
set local role guildkeeper_owner;

create function app._read_duration(typed text)
returns interval
language sql immutable
as $$
  with typed as (
    select
      regexp_replace(c.words, '([[:alpha:]]\.?)\s*[0-5]?\d\s*$', '\1') as words,
      substring(c.words from '[[:alpha:]]\.?\s*([0-5]?\d)\s*$')::integer as bare,
      -- Behind a unit may stand the dot of an abbreviation.
      '(\d{1,9}(?:[.,]\d{1,2})?|[1-9]\d{0,2}([.,''’ ])\d{3}(?:\2\d{3})?)\s*([[:alpha:]]+)(?:\.(?=[\s,]|$))?' as part
    from (
      select regexp_replace(lower(translate(_read_duration.typed, E'\u00a0\u2009\u202f', '   ')), '^\s*0\s*$', '0s') as words
    ) w
    cross join lateral (
      -- As a clock says it, which is how PostgreSQL writes an interval; and 0 is as long in any unit.
      select regexp_replace(w.words, '(?:^|(?<=\s))(\d{1,7}):([0-5]\d):([0-5]\d)$', '\1h \2m \3s') as words
    ) c
    where length(_read_duration.typed) <= 100
  ),
  part as (
    select
      -- What stands between thousands is left out.
      coalesce(replace(p.part[1], p.part[2], ''), replace(p.part[1], ',', '.'))::numeric * u.seconds as seconds,
      case when u.seconds in (60, 3600) and p.part[1] ~ '^\d+$' then u.seconds / 60 end as next_unit,
      p.place
    from typed t
    cross join regexp_matches(t.words, t.part, 'g') with ordinality as p (part, place)
    left join (values
      (1, '{s,sec,secs,second,seconds,sek,sekunde,sekunden,seconde,secondes,seg,segundo,segundos}'::text[]),
      (60, '{m,min,mins,mn,minute,minutes,minuten,minuto,minutos}'),
      (3600, '{h,hr,hrs,hour,hours,std,stunde,stunden,heure,heures,hora,horas}'),
      (86400, '{d,day,days,tag,tage,tagen,j,jour,jours,día,días,dia,dias}'),
      (604800, '{w,wk,week,weeks,woche,wochen,sem,semaine,semaines,semana,semanas}'),
      (2592000, '{mo,month,months,monat,monate,monaten,mois,mes,meses}'),
      (31536000, '{y,yr,year,years,jahr,jahre,jahren,an,ans,année,années,año,años}')
    ) as u (seconds, names) on p.part[3] = any (u.names)
  ),
  total as (
    select
      bool_and(p.seconds is not null) as is_known,
      -- A bare number at the end, as in 1h30, is of the unit below the last one; without such a unit it is none.
      sum(p.seconds)
        + case when t.bare is null then 0 else t.bare * (array_agg(p.next_unit order by p.place desc))[1] end as seconds
    from typed t
    cross join part p
    where regexp_replace(t.words, t.part, '', 'g') ~ '^(?:[\s,]|\m(?:and|und|et|y)\M)*$'
    group by t.bare
  )
  select make_interval(secs => round(o.seconds)::double precision) from total o where o.is_known and o.seconds <= 3153600000;
$$;

comment on function app._read_duration is
'A duration that somebody typed in one of the offered languages, the one grammar for all of them: 90m, 3d12h, 1.5 hours, 1,5h, 2
weeks and 3 days, 2 Wochen, 1 Std., 36:30:00, and as the bot itself writes one: 3,650 days. Three digits after each separator are
thousands, as in amounts (app._read_amount). A bare number below 60 at the end, behind whole hours or minutes, is of the next
smaller unit: 1h30. A month is 30 days, a year 365. In hours, never in days, whose length would depend
on the time zone of the session. Null of what is none, or over a hundred years.';

commit;
