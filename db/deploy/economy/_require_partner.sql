-- Deploy guildkeeper:economy/_require_partner to pg
-- requires: economy/schema app/_require_member app/_is_bot app/_has_left

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
set search_path = ''
as $$
declare
  v_is_bot boolean;
  v_has_left boolean;
begin
  if (_require_partner.member_id > 0 and _require_partner.partner_id > 0) is not true then
    perform app._require_member(_require_partner.member_id);
    perform app._require_member(_require_partner.partner_id);
  end if;
  if _require_partner.member_id = _require_partner.partner_id then
    perform app._refuse('U0SLF');
  end if;

  -- What app._is_bot and app._has_left say, in one look: this is asked at every payment.
  select m.is_bot, m.left_at is not null and g.intents & (1 << 1) <> 0
  into v_is_bot, v_has_left
  from app.member m
  join app.guild g on g.guild_id = m.guild_id
  where m.guild_id = _require_partner.guild_id and m.member_id = _require_partner.partner_id;
  if coalesce(is_bot, v_is_bot, false) then
    perform app._refuse('U0BOT');
  end if;
  if coalesce(not is_here, v_has_left, false) then
    perform app._refuse('U0GON');
  end if;
end;
$$;

comment on function economy._require_partner(bigint, bigint, bigint, boolean, boolean) is
'Refuses what cannot be two members who deal with each other: no ids (U0MEM), the same member (U0SLF), a bot (U0BOT), somebody who
left (U0GON). is_bot and is_here are what Discord says right now; null: what the bot was told of them earlier.';

commit;
