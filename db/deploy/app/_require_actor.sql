-- Deploy guildkeeper:app/_require_actor to pg

begin;
set local role guildkeeper_owner;

create function app._require_actor(actor_id bigint)
returns void
language plpgsql stable
as $$
begin
  if _require_actor.actor_id is null and not app._is_operator() then
    perform app._refuse('actor_required');
  end if;
end;
$$;

comment on function app._require_actor is
'Refuses a change of which nobody is named as who makes it (U0WHO), but for operators: whoever has the bot''s login is none.';

commit;
