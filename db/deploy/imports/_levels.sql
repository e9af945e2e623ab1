-- Deploy guildkeeper:imports/_levels to pg

begin;
set local role guildkeeper_owner;

create function imports._levels(guild_id bigint, number bigint)
returns leveling.adopted[]
language sql stable
as $$
  select coalesce(array_agg(row(l.member_id, l.xp, l.level, l.progress)::leveling.adopted order by l.place), '{}')
  from imports.line l
  where l.guild_id = _levels.guild_id and l.number = _levels.number and l.flaw is null
$$;

comment on function imports._levels is 'The levels of an import, without the lines that cannot be adopted.';

commit;
