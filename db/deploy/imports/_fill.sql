-- Deploy guildkeeper:imports/_fill to pg

begin;
set local role guildkeeper_owner;

create function imports._fill(guild_id bigint, number bigint, kind text, lines jsonb)
returns bigint
language plpgsql
as $$
begin
  insert into imports.line (
    guild_id, number, place, member_id, xp, level, progress, wallet, bank, kind, at, moderator_id, reason, points, flaw
  )
  select _fill.guild_id, _fill.number, e.place, r.member_id, r.xp, r.level, r.progress, r.wallet, r.bank, r.kind, r.at,
    r.moderator_id, r.reason, r.points, r.flaw
  from jsonb_array_elements(_fill.lines) with ordinality as e (line, place)
  cross join lateral imports._read(_fill.kind, e.line) r;

  -- A member has one level and one purse; of cases they may have many.
  update imports.line l
  set flaw = (app._refusal('import_twice', array[f.first::text])).message
  from (
    select o.member_id, min(o.place) as first
    from imports.line o
    where o.guild_id = _fill.guild_id and o.number = _fill.number and o.flaw is null
    group by o.member_id
  ) f
  where _fill.kind <> 'cases'
    and l.guild_id = _fill.guild_id and l.number = _fill.number and l.flaw is null
    and l.member_id = f.member_id and l.place > f.first;

  return (
    select count(*) from imports.line l where l.guild_id = _fill.guild_id and l.number = _fill.number and l.flaw is not null
  );
end;
$$;

comment on function imports._fill is 'Writes the lines of an import, and returns how many of them cannot be adopted.';

commit;
