-- Revert guildkeeper:reports/_require_role_rule from pg

begin;
set local role guildkeeper_owner;

drop function reports._require_role_rule;

commit;
