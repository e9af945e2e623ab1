-- Deploy guildkeeper:economy/_require_partner to pg

begin;
set local role guildkeeper_owner;

create function economy._require_partner(
  guild_id bigint,
  member_id bigint,
  partner_id bigint,
  is_bot boolean,
  is_here boolean
)
returns void
language plpgsql stable
as $$
begin
  perform app._require_member(_require_partner.member_id);
  if _require_partner.member_id = _require_partner.partner_id then
    perform app._refuse('oneself');
  end if;
  perform app._require_person(_require_partner.guild_id, _require_partner.partner_id, is_bot, is_here);
end;
$$;

comment on function economy._require_partner is
'Refuses what cannot be two members who deal with each other: no ids (U0MEM), the same member (U0SLF), a bot (U0BOT), somebody who
left (U0GON). is_bot and is_here are what Discord says right now; null: what the bot was told of them earlier.';

commit;
