-- Deploy guildkeeper:moderation/_require_authority to pg

begin;
set local role guildkeeper_owner;

create function moderation._require_authority(
  guild_id bigint,
  kind moderation.case_kind,
  actor_id bigint,
  member_id bigint,
  facts moderation.facts
)
returns void
language plpgsql stable
as $$
declare
  v_guild app.guild;
begin
  select g.* into strict v_guild from app.guild g where g.guild_id = _require_authority.guild_id;
  if _require_authority.member_id = _require_authority.actor_id then
    perform app._refuse('acts_on_self');
  elsif _require_authority.member_id = v_guild.bot_id then
    perform app._refuse('acts_on_bot');
  elsif _require_authority.member_id = v_guild.owner_id then
    perform app._refuse('acts_on_owner');
  elsif (facts).target_is_webhook then
    perform app._refuse('acts_on_webhook');
  end if;

  -- Null is an operator, whose authority is that of the database; that of the owner has no bounds either.
  if _require_authority.actor_id <> coalesce(v_guild.owner_id, 0) then
    perform moderation._require_rank(_require_authority.kind, facts);
  end if;
  perform moderation._require_ability(
    _require_authority.guild_id, _require_authority.kind, _require_authority.member_id, facts
  );
end;
$$;

comment on function moderation._require_authority is
'Refuses a decision that is not this actor''s to make, or not the bot''s to carry out, by the facts that the bot reports:
nobody acts on themselves (U0YOU), on the bot (U0MYS), on the owner (U0OWR), on a webhook (U0WHK), on an equal or a superior
(U0RNK), or without Discord''s permission for it (U0PRM); U0FCT, U0BPM, U0BRK, U0ADM. An operator (actor_id null) has no rank;
what is not known of the target does not stop them.';

commit;
