-- Revert guildkeeper:config/_role_choices from pg

begin;
set local role guildkeeper_owner;

drop function config._role_choices;

commit;
