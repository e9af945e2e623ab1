-- Deploy guildkeeper:economy/_require_partner to pg
-- requires: economy/schema app/_require_member

begin;
set local role guildkeeper_owner;

create function economy._require_partner(member_id bigint, partner_id bigint, is_bot boolean, is_here boolean)
returns void
language plpgsql stable
set search_path = ''
as $$
begin
  perform app._require_member(_require_partner.member_id);
  perform app._require_member(_require_partner.partner_id);
  if _require_partner.member_id = _require_partner.partner_id then
    perform app._refuse('U0SLF');
  elsif _require_partner.is_bot then
    perform app._refuse('U0BOT');
  elsif not _require_partner.is_here then
    perform app._refuse('U0GON');
  end if;
end;
$$;

comment on function economy._require_partner(bigint, bigint, boolean, boolean) is
'Refuses what cannot be two members who deal with each other: no ids (U0MEM), the same member (U0SLF), a bot (U0BOT), somebody
who left (U0GON). is_bot and is_here are facts that Discord reported; null where nobody did.';

commit;
