-- Deploy guildkeeper:tickets/details to pg

begin;
set local role guildkeeper_owner;

create function tickets.details(
  guild_id bigint,
  number bigint,
  viewer_id bigint default null,
  facts desk.facts default null,
  at timestamptz default now()
)
returns tickets.ticket_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_ticket tickets.ticket;
begin
  perform app._require_guild(details.guild_id);
  v_ticket := tickets._require_ticket(details.guild_id, details.number);
  return tickets._ticket_row(v_ticket, details.at, is_for_staff => tickets._viewer(v_ticket, viewer_id, facts) = 'staff');
end;
$$;

comment on function tickets.details is
'A ticket as viewer_id may see it, with facts; null is an operator.
Refuses: U0GLD, U0TKT, U0TYR.';

grant execute on function tickets.details to guildkeeper_bot, guildkeeper_admin;

commit;
