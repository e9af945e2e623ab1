-- Revert guildkeeper:desk/_with_options from pg

begin;
set local role guildkeeper_owner;

drop function desk._with_options;

commit;
