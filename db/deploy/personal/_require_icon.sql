-- Deploy guildkeeper:personal/_require_icon to pg

begin;
set local role guildkeeper_owner;

create function personal._require_icon(guild_id bigint, emoji text, icon text)
returns void
language plpgsql stable
as $$
declare
  -- 256 KiB in base64, and what stands before it.
  c_most constant integer := 350000;
begin
  perform app._require_text('emoji', _require_icon.emoji, 64);
  if _require_icon.icon <> ''
    and (_require_icon.icon !~ '^data:image/(png|jpeg|webp);base64,[A-Za-z0-9+/=]+$' or length(_require_icon.icon) > c_most)
  then
    perform app._refuse('invalid_icon');
  elsif _require_icon.emoji <> '' or _require_icon.icon <> '' then
    perform personal._require_feature(_require_icon.guild_id, 'ROLE_ICONS');
  end if;
end;
$$;

comment on function personal._require_icon is
'Refuses a picture or an emoji for a role that Discord would not take (U0PIC, U0TXT), and either of them where it does not allow
them (U0PFE). Empty texts take them away.';

commit;
