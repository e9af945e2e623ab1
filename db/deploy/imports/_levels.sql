-- Deploy guildkeeper:imports/_levels to pg

begin;
set local role guildkeeper_owner;

create function imports._levels(lines imports.line[])
returns leveling.adopted[]
language sql immutable
as $$
  select coalesce(array_agg(row(l.member_id, l.xp, l.level, l.progress)::leveling.adopted order by l.place), '{}')
  from unnest(_levels.lines) l
  where l.flaw is null
$$;

comment on function imports._levels is 'The levels of an import, without the lines that cannot be adopted.';

commit;
