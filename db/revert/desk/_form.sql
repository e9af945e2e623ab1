-- Revert guildkeeper:desk/_form from pg

begin;
set local role guildkeeper_owner;

drop function desk._form;

commit;
