-- Deploy guildkeeper:tickets/_require_room_for to pg

begin;
set local role guildkeeper_owner;

create function tickets._require_room_for(type desk.kind, member_id bigint)
returns void
language plpgsql stable
as $$
declare
  v_type constant desk.kind := type;
  v_most integer;
  v_own bigint;
  v_own_of_type bigint;
begin
  select s.most_per_member into strict v_most from tickets.settings s where s.guild_id = v_type.guild_id;
  select count(*), count(*) filter (where t.type_number = v_type.number) into v_own, v_own_of_type
  from tickets.ticket t
  where t.guild_id = v_type.guild_id
    and t.member_id = _require_room_for.member_id
    and t.state in ('queued', 'opening', 'open');
  if v_own >= v_most then
    perform app._refuse('too_many_tickets', v_most::text);
  elsif v_own_of_type >= v_type.most_per_member then
    perform app._refuse('too_many_of_type', v_type.name, v_type.most_per_member::text);
  elsif v_type.when_full = 'refuse' and tickets._is_full(v_type) then
    perform app._refuse('tickets_full', v_type.name);
  end if;
end;
$$;

comment on function tickets._require_room_for is
'Refuses more tickets than a member may have, in all or of a type, or than there may be of a type that has no queue (U0TFL).
Whoever asks holds the counter, so that what is counted holds.';

commit;
