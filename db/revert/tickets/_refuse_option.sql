-- Revert guildkeeper:tickets/_refuse_option from pg

begin;
set local role guildkeeper_owner;

drop function tickets._refuse_option;

commit;
