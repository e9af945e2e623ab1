-- Deploy guildkeeper:imports/_maintain to pg

begin;
set local role guildkeeper_owner;

create function imports._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_dropped bigint;
begin
  perform imports._end(b.guild_id, b.number, 'dropped', _maintain.at)
  from (
    select o.guild_id, o.number
    from imports.batch o
    where o.guild_id = _maintain.guild_id and o.state = 'staged' and o.staged_at < _maintain.at - interval '30 days'
    order by o.number
    limit greatest(_maintain.most / 1000, 1)
  ) b;
  get diagnostics v_dropped = row_count;
  -- Each may have a hundred thousand lines: it counts for a thousand.
  return v_dropped * 1000;
end;
$$;

comment on function imports._maintain is
'A new day: imports that have waited for 30 days are dropped, a few of them at once. Returns their number, in thousands.';

commit;
