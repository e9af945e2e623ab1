-- Deploy guildkeeper:moderation/_require_authority to pg

begin;
set local role guildkeeper_owner;

create function moderation._require_rank(kind moderation.case_kind, facts moderation.facts)
returns void
language plpgsql stable
as $$
declare
  v_permission record := moderation._permission(_require_rank.kind);
  c_administrator constant bigint := 8;
begin
  if (facts).actor_position is null
    or (facts).actor_permissions is null
    or ((facts).target_is_here is not false and (facts).target_position is null)
  then
    perform app._refuse('unknown_rank');
  elsif (facts).actor_permissions & (v_permission.bits | c_administrator) = 0 then
    perform app._refuse('lacks_permission', v_permission.name);
  elsif (facts).target_is_here is not false and (facts).target_position >= (facts).actor_position then
    perform app._refuse('outranked');
  end if;
end;
$$;

comment on function moderation._require_rank is
'Refuses a moderator who lacks Discord''s permission for it (U0PRM), whose highest role is not above the target''s (U0RNK), or
of whom that is not known (U0FCT).';

create function moderation._require_ability(guild_id bigint, kind moderation.case_kind, facts moderation.facts)
returns void
language plpgsql stable
as $$
declare
  v_guild app.guild;
  v_permission record := moderation._permission(_require_ability.kind);
  c_administrator constant bigint := 8;
begin
  if _require_ability.kind in ('note', 'warn') then
    return;
  end if;

  select g.* into strict v_guild from app.guild g where g.guild_id = _require_ability.guild_id;
  if v_guild.bot_permissions & (v_permission.bits | c_administrator) = 0 then
    perform app._refuse('bot_lacks_permission', v_permission.name);
  elsif (facts).target_is_here is not false and (facts).target_position >= v_guild.bot_position then
    perform app._refuse('bot_outranked');
  elsif _require_ability.kind = 'timeout' and (facts).target_permissions & c_administrator <> 0 then
    perform app._refuse('administrator');
  end if;
end;
$$;

comment on function moderation._require_ability is
'Refuses what Discord would not let the bot do: it lacks the permission (U0BPM), the target''s highest role is not below its
own (U0BRK), or an administrator would be timed out (U0ADM).';

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
  end if;

  -- Null is an operator, whose authority is that of the database; that of the owner has no bounds either.
  if _require_authority.actor_id <> coalesce(v_guild.owner_id, 0) then
    perform moderation._require_rank(_require_authority.kind, facts);
  end if;
  perform moderation._require_ability(_require_authority.guild_id, _require_authority.kind, facts);
end;
$$;

comment on function moderation._require_authority is
'Refuses a decision that is not this actor''s to make, or not the bot''s to carry out, by the facts that the bot reports:
nobody acts on themselves (U0YOU), on the bot (U0MYS), on the owner (U0OWR), on an equal or a superior (U0RNK), or without
Discord''s permission for it (U0PRM); U0FCT, U0BPM, U0BRK, U0ADM. An operator (actor_id null) has no rank; what is not known
of the target does not stop them.';

commit;
