-- Revert guildkeeper:income/_require_cooldown from pg

begin;
set local role guildkeeper_owner;

drop function income._require_cooldown;

commit;
