-- Revert guildkeeper:automod/_require_domain from pg

begin;
set local role guildkeeper_owner;

drop function automod._require_domain;

commit;
