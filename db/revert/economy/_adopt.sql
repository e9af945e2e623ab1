-- Revert guildkeeper:economy/_adopt from pg

begin;
set local role guildkeeper_owner;

drop function economy._adopt;

commit;
