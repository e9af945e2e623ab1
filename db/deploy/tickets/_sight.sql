-- Deploy guildkeeper:tickets/_sight to pg

begin;
set local role guildkeeper_owner;

create type tickets.sight as (
  guild_id bigint,
  number bigint,
  opener_id bigint,
  opener_name text,
  is_for_staff boolean,
  is_partial boolean,
  is_being_read boolean,
  as_of timestamptz
);
comment on type tickets.sight is
'A ticket for somebody who may see it: whether as its staff do, whether all that was written there is known, or will be once the
history of its room is read, and when it was closed, else asked for.';

create function tickets._sight(guild_id bigint, number bigint, viewer_id bigint, facts desk.facts)
returns tickets.sight
language plpgsql stable
as $$
declare
  v_ticket tickets.ticket;
  v_sight tickets.sight;
begin
  perform app._require_guild(_sight.guild_id);
  v_ticket := tickets._require_ticket(_sight.guild_id, _sight.number);
  v_sight.guild_id := v_ticket.guild_id;
  v_sight.number := v_ticket.number;
  v_sight.opener_id := v_ticket.member_id;
  v_sight.opener_name := v_ticket.member_name;
  v_sight.is_for_staff := tickets._viewer(v_ticket, _sight.viewer_id, facts) = 'staff';
  v_sight.is_partial := v_ticket.is_partial;
  v_sight.is_being_read := v_ticket.state = 'closed' and v_ticket.history_read_at is null;
  v_sight.as_of := coalesce(v_ticket.closed_at, v_ticket.asked_at);
  return v_sight;
end;
$$;

comment on function tickets._sight is
'What somebody sees of a ticket, and as whom; null is an operator. Refuses: U0GLD, U0TKT, U0TYR.';

commit;
