-- Revert guildkeeper:voice/_rehearse_setting from pg

begin;
set local role guildkeeper_owner;

drop function voice._rehearse_setting;

commit;
