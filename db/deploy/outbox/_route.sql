-- Deploy guildkeeper:outbox/_route to pg

begin;
set local role guildkeeper_owner;

create function outbox._route(method text, path text)
returns text
language plpgsql immutable strict parallel safe
as $$
begin
  return method || ' ' || regexp_replace(
    -- An emoji is no id, and as telling as a message's: name:id, or its characters percent-encoded.
    case when path like '%/reactions/%' then regexp_replace(path, '(?<=/reactions)/[^/]+', '/*') else path end,
    '(?<!^/(?:channels|guilds|webhooks)|/roles)/[0-9]+(?=/|$)', '/*', 'g'
  );
end;
$$;

comment on function outbox._route is
'What Discord''s limits and permissions tell apart: the request with its channel, guild or webhook, the role it is about, since
one role may be above the bot''s and others not, and * for all other ids and for emoji.';

commit;
