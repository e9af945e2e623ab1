-- Deploy guildkeeper:imports/_adopt_some to pg

begin;
set local role guildkeeper_owner;

create function imports._adopt_some(guild_id bigint, number bigint, keep text, actor_id bigint, at timestamptz)
returns boolean
language plpgsql
as $$
declare
  c_most constant integer := 500;
  v_lines imports.line[];
  v_changed bigint;
begin
  with taken as (
    delete from imports.line l
    -- By its address: no statistics tell of lines that were written a moment ago.
    where l.ctid = any (array(
      select o.ctid
      from imports.line o
      where o.guild_id = _adopt_some.guild_id and o.number = _adopt_some.number and o.flaw is null
      order by o.at, o.place
      limit c_most
    ))
    returning l
  )
  select array_agg(t.l) into v_lines from taken t;
  if v_lines is null then
    return true;
  end if;

  v_changed := case (
    select b.kind from imports.batch b where b.guild_id = _adopt_some.guild_id and b.number = _adopt_some.number
  )
    when 'levels' then leveling._adopt(
      _adopt_some.guild_id, imports._levels(v_lines), _adopt_some.keep, format('import %s', _adopt_some.number),
      _adopt_some.actor_id
    )
    when 'money' then economy._adopt(
      _adopt_some.guild_id, imports._money(v_lines), format('import %s', _adopt_some.number), _adopt_some.actor_id,
      _adopt_some.at
    )
    else moderation._adopt(_adopt_some.guild_id, imports._cases(v_lines))
  end;
  update imports.batch b
  set changed = b.changed + v_changed
  where b.guild_id = _adopt_some.guild_id and b.number = _adopt_some.number;
  return cardinality(v_lines) < c_most;
end;
$$;

comment on function imports._adopt_some is
'Adopts the next lines of an import, 500 at most: a portion takes a second or two. Returns whether these were the last.';

commit;
