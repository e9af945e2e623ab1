-- Revert guildkeeper:economy/_post from pg

begin;
set local role guildkeeper_owner;

drop function economy._post;

commit;
