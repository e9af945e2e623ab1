-- Deploy guildkeeper:automod/_invite_code to pg

begin;
set local role guildkeeper_owner;

create function automod._invite_code(link text.link)
returns text
language sql immutable
as $$
  select substring(
    case
      -- Where a name alone is an invite: Discord's own, also written .gg, and what is known to shorten or list invites.
      when h.host ~ '[.-]discord\.gg$' or h.host in (
        'discord.gg', 'gg', 'dsc.gg', 'invite.gg', 'discord.me', 'discord.io', 'discord.li', 'discord.link', 'discord.plus',
        'discordhome.com', 'rdsc.gg', 'dc.gg'
      ) then regexp_replace((link).path, '^(?:invite|server|join)/', '')
      -- discord: opens the client.
      when h.host ~ '^discord:|^(?:(?:ptb|canary)\.)?(?:discord(?:app)?|watchanimeattheoffice)\.com$'
      then substring((link).path, '^(?:invite|servers)/(.*)$')
      when h.host in ('disboard.org', 'top.gg', 'discadia.com', 'discords.com', 'discordservers.com')
      then substring((link).path, '^(?:[a-z-]+/)?(?:server|servers)/(?:join/)?(.*)$')
    end,
    '^[a-z0-9-]+'
  )
  from (select regexp_replace((link).host, '^www\.', '') as host) h;
$$;

comment on function automod._invite_code is 'By which code a link invites to a server of Discord; null: it does not.';

commit;
