-- Revert guildkeeper:personal/_hold from pg

begin;
set local role guildkeeper_owner;

drop function personal._hold;

commit;
