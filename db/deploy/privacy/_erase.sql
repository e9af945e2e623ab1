-- Deploy guildkeeper:privacy/_erase to pg

begin;
set local role guildkeeper_owner;

create function privacy._erase(guild_id bigint, member_id bigint, nobody bigint, at timestamptz)
returns void
language plpgsql
as $$
begin
  -- In the order of docs/locks.md.
  perform event._forget_member(_erase.guild_id, _erase.member_id);
  perform income._forget_member(_erase.guild_id, _erase.member_id);
  perform shop._forget_member(_erase.guild_id, _erase.member_id, _erase.nobody);
  perform leveling._forget_member(_erase.guild_id, _erase.member_id);
  perform personal._forget_member(_erase.guild_id, _erase.member_id, _erase.at);
  perform roles._forget_member(_erase.guild_id, _erase.member_id, _erase.at);
  perform choices._forget_member(_erase.guild_id, _erase.member_id);
  perform economy._forget_member(_erase.guild_id, _erase.member_id, _erase.nobody, _erase.at);
  perform automod._forget_member(_erase.guild_id, _erase.member_id);
  perform imports._forget_member(_erase.guild_id, _erase.member_id);
  perform stats._forget_member(_erase.guild_id, _erase.member_id);
  perform tickets._forget_member(_erase.guild_id, _erase.member_id);
  perform pictures._forget_member(_erase.guild_id, _erase.member_id);
  perform outbox._forget_member(_erase.guild_id, _erase.member_id, array['moderation', 'roles']);
  perform app._forget_member(_erase.guild_id, _erase.member_id);
  perform privacy._put_nobody(_erase.guild_id, _erase.member_id, _erase.nobody);
end;
$$;

comment on function privacy._erase is
'Each domain forgets a member in its own way: what they have goes, and what of them others need is nobody''s.';

commit;
