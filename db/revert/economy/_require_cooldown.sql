-- Revert guildkeeper:economy/_require_cooldown from pg

begin;
set local role guildkeeper_owner;

drop function economy._require_cooldown(text);

commit;
