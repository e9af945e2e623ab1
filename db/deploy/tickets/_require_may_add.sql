-- Deploy guildkeeper:tickets/_require_may_add to pg

begin;
set local role guildkeeper_owner;

create function tickets._require_may_add(ticket tickets.ticket, actor_id bigint, facts desk.facts)
returns void
language plpgsql stable
as $$
begin
  if not ((tickets._type_of(ticket)).opener_may_add and _require_may_add.actor_id = (_require_may_add.ticket).member_id) then
    perform tickets._require_staff(ticket, _require_may_add.actor_id, facts);
  end if;
end;
$$;

comment on function tickets._require_may_add is
'Refuses who is neither of the staff of a ticket, nor its opener where its type lets them add members (U0TST).';

commit;
