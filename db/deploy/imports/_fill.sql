-- Deploy guildkeeper:imports/_fill to pg

begin;
set local role guildkeeper_owner;

create function imports._fill(guild_id bigint, number bigint, kind text, lines jsonb)
returns bigint
language plpgsql
as $$
begin
  insert into imports.line (
    guild_id, number, place, member_id, xp, level, progress, wallet, bank, kind, at, moderator_id, reason, points, flaw, obstacle
  )
  select _fill.guild_id, _fill.number, t.place, t.member_id, t.xp, t.level, t.progress, t.wallet, t.bank, t.kind, t.at,
    t.moderator_id, t.reason, t.points, coalesce(t.flaw, (t.twice).message), coalesce(t.obstacle, (t.twice).detail)
  from (
    select f.*, case
      -- A member has one level and one purse; of cases they may have many.
      when f.first < f.place and _fill.kind <> 'cases' then app._refusal('import_twice', array[f.first::text])
    end as twice
    -- Nothing is joined: no statistics tell of lines that are written just now.
    from (
      select e.place, r.member_id, r.xp, r.level, r.progress, r.wallet, r.bank, r.kind, r.at, r.moderator_id, r.reason, r.points,
        r.flaw, r.obstacle, min(e.place) filter (where r.flaw is null) over (partition by r.member_id) as first
      from jsonb_array_elements(_fill.lines) with ordinality as e (line, place)
      cross join lateral imports._read(_fill.kind, e.line) r
    ) f
  ) t;

  return (
    select count(*) from imports.line l where l.guild_id = _fill.guild_id and l.number = _fill.number and l.flaw is not null
  );
end;
$$;

comment on function imports._fill is 'Writes the lines of an import, and returns how many of them cannot be adopted.';

commit;
