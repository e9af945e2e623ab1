-- Deploy guildkeeper:privacy/_go_on to pg

begin;
set local role guildkeeper_owner;

create function privacy._go_on(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_nobody constant bigint := _go_on.arguments ->> 'nobody';
begin
  -- Five tables, or slices of them: half a second.
  for i in 1..5 loop
    if privacy._read_on(_go_on.guild_id, v_nobody) then
      return;
    end if;
  end loop;
  perform outbox.schedule(
    _go_on.guild_id, _go_on.at, 'privacy._go_on', _go_on.arguments, format('privacy.forget %s', v_nobody)
  );
end;
$$;

comment on function privacy._go_on is
'Work due: the next rows are read for somebody who is being forgotten. The work names nobody, not them.';

do $$ begin perform outbox._register('privacy._go_on'); end $$;

commit;
