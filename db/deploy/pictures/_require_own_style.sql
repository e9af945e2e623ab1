-- Deploy guildkeeper:pictures/_require_own_style to pg

begin;
set local role guildkeeper_owner;

create function pictures._require_own_style(guild_id bigint, member_id bigint, actor_id bigint)
returns void
language plpgsql stable
as $$
begin
  perform app._require_person(_require_own_style.guild_id, _require_own_style.member_id);
  if _require_own_style.actor_id <> _require_own_style.member_id then
    perform app._refuse('not_your_card');
  end if;
  if not (select s.own_styles from pictures.settings s where s.guild_id = _require_own_style.guild_id) then
    perform app._refuse('styles_are_the_servers');
  end if;
end;
$$;

comment on function pictures._require_own_style is
'Refuses whoever may not choose how this card looks: others than its member (U0PYO), and everybody where the server chooses
(U0POF). An operator may for anybody. Refuses also: U0MEM, U0BOT, U0GON.';

commit;
