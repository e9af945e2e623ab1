-- Deploy guildkeeper:imports/_go_on to pg

begin;
set local role guildkeeper_owner;

create function imports._go_on(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_number constant bigint := _go_on.arguments ->> 'number';
begin
  perform from imports.batch b
  where b.guild_id = _go_on.guild_id and b.number = v_number and b.state = 'committing'
  for update;
  if not found then
    return;
  end if;
  if imports._adopt_some(
    _go_on.guild_id, v_number, _go_on.arguments ->> 'keep', (_go_on.arguments ->> 'actor_id')::bigint, _go_on.at
  ) then
    perform imports._end(_go_on.guild_id, v_number, 'committed', _go_on.at);
  else
    perform outbox.schedule(
      _go_on.guild_id, _go_on.at, 'imports._go_on', _go_on.arguments, format('imports.commit %s', v_number)
    );
  end if;
end;
$$;

comment on function imports._go_on is 'Work due: the next portion of an import that is being adopted.';

do $$ begin perform outbox._register('imports._go_on'); end $$;

commit;
