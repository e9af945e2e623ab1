-- Revert guildkeeper:stats/_require_role_rule from pg

begin;
set local role guildkeeper_owner;

drop function stats._require_role_rule;

commit;
