-- Revert guildkeeper:desk/_opens_at from pg

begin;
set local role guildkeeper_owner;

drop function desk._opens_at;

commit;
