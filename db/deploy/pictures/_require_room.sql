-- Deploy guildkeeper:pictures/_require_room to pg

begin;
set local role guildkeeper_owner;

create function pictures._require_room(guild_id bigint, member_id bigint, background bytea)
returns void
language plpgsql
as $$
declare
  v_most integer;
begin
  if _require_room.background is null then
    return;
  end if;
  perform pictures._require_background(_require_room.background);

  -- One after the other, so that none of two takes the last place of the other.
  select s.most_backgrounds into v_most
  from pictures.settings s where s.guild_id = _require_room.guild_id for no key update;
  if (
    select count(*) from pictures.style o
    where o.guild_id = _require_room.guild_id and o.digest is not null and o.member_id <> _require_room.member_id
  ) >= v_most then
    perform app._refuse('too_many_backgrounds', v_most::text);
  end if;
end;
$$;

comment on function pictures._require_room is
'Refuses a background that is none (U0PBG), and one more than a guild keeps (U0PBF). Null needs no room.';

commit;
