-- Deploy guildkeeper:tickets/_maintain to pg

begin;
set local role guildkeeper_owner;

create function tickets._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_forgotten bigint;
begin
  perform tickets._forget_texts(t.guild_id, t.number)
  from (
    select o.guild_id, o.number
    from tickets.ticket o
    join tickets.settings s on s.guild_id = o.guild_id
    where o.guild_id = _maintain.guild_id
      and (
        (o.state = 'gone' and o.closed_at < _maintain.at - s.keep_texts)
        or (o.state = 'failed' and o.asked_at < _maintain.at - s.keep_texts)
      )
      and tickets._has_texts(o.guild_id, o.number)
    order by o.number
    limit greatest(_maintain.most / 100, 1)
  ) t;
  get diagnostics v_forgotten = row_count;
  -- A ticket counts for its messages, so that a step stays small.
  return v_forgotten * 100;
end;
$$;

comment on function tickets._maintain is
'What a new day brings: what was written in tickets that were closed as long ago as the setting keep_texts says is forgotten. The
record stays.';

commit;
