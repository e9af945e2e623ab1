-- Revert guildkeeper:imports/_text from pg

begin;
set local role guildkeeper_owner;

drop function imports._text;

commit;
