-- Deploy guildkeeper:outbox/_require_handler to pg

begin;
set local role guildkeeper_owner;

create function outbox._require_handler(function text)
returns void
language plpgsql stable
as $$
begin
  if not exists (select from outbox.handler h where h.function = _require_handler.function) then
    perform app._refuse('unregistered_function', coalesce(_require_handler.function, 'null'));
  end if;
end;
$$;

comment on function outbox._require_handler is 'Refuses a function nobody registered for work due later (U0HDL).';

commit;
