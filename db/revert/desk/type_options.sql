-- Revert guildkeeper:desk/type_options from pg

begin;
set local role guildkeeper_owner;

drop function desk.type_options;

commit;
