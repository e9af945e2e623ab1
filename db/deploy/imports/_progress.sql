-- Deploy guildkeeper:imports/_progress to pg

begin;
set local role guildkeeper_owner;

create function imports._progress(line jsonb)
returns numeric
language sql immutable
as $$
  select case
    when jsonb_typeof(v.detail) = 'array' and (v.detail ->> 0) ~ '^\d{1,12}$' and (v.detail ->> 1) ~ '^\d{1,12}$'
    then round(least((v.detail ->> 0)::numeric / nullif((v.detail ->> 1)::numeric, 0), 0.999), 3)
  end
  from (select _progress.line -> 'detailed_xp' as detail) v
$$;

comment on function imports._progress is
'How far in their level a line of MEE6 says somebody is, from 0 to 1: detailed_xp has the XP in the level, and those it takes.';

commit;
