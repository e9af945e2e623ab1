-- Revert guildkeeper:desk/_refuse_option from pg

begin;
set local role guildkeeper_owner;

drop function desk._refuse_option;

commit;
