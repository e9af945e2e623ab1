-- Deploy guildkeeper:desk/_require_lead to pg

begin;
set local role guildkeeper_owner;

create function desk._require_lead(guild_id bigint, actor_id bigint, facts desk.facts)
returns void
language plpgsql stable
as $$
begin
  if not desk._is_lead(_require_lead.guild_id, _require_lead.actor_id, facts) then
    perform app._refuse('not_ticket_lead');
  end if;
end;
$$;

comment on function desk._require_lead is 'Refuses who does not run the tickets of a guild (U0TLD). Null is an operator.';

commit;
