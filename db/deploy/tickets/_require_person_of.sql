-- Deploy guildkeeper:tickets/_require_person_of to pg

begin;
set local role guildkeeper_owner;

create function tickets._require_person_of(ticket tickets.ticket)
returns void
language sql stable
as $$
  select app._require_person(
    (_require_person_of.ticket).guild_id, (_require_person_of.ticket).member_id,
    is_here => case when (tickets._type_of(ticket)).is_appeal then true end
  );
$$;

comment on function tickets._require_person_of is
'Refuses a ticket whose opener is not in the guild any more (U0GON): nobody could be let in. Of an appeal that may be so.';

commit;
