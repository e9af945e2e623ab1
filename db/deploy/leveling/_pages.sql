-- Deploy guildkeeper:leveling/_pages to pg

begin;
set local role guildkeeper_owner;

create function leveling._pages(members bigint, page_size integer)
returns bigint
language sql immutable
return (members + page_size - 1) / page_size;

comment on function leveling._pages is 'How many pages a board of so many members has.';

commit;
