-- Revert guildkeeper:tickets/_form from pg

begin;
set local role guildkeeper_owner;

drop function tickets._form;

commit;
