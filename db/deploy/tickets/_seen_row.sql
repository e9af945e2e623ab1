-- Deploy guildkeeper:tickets/_seen_row to pg

begin;
set local role guildkeeper_owner;

create function tickets._seen_row(sight tickets.sight, at timestamptz)
returns tickets.ticket_row
language sql stable
as $$
  select tickets._ticket_row(
    tickets._require_ticket((_seen_row.sight).guild_id, (_seen_row.sight).number), _seen_row.at, (_seen_row.sight).is_for_staff
  );
$$;

comment on function tickets._seen_row is 'A ticket as somebody sees it who may.';

commit;
