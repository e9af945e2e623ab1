-- Deploy guildkeeper:app/_require_page to pg

begin;
set local role guildkeeper_owner;

create function app._require_page(page bigint, page_size integer)
returns void
language plpgsql stable
as $$
begin
  if _require_page.page is null or _require_page.page < 1 then
    perform app._refuse('invalid_page', coalesce(_require_page.page::text, 'null'));
  elsif _require_page.page_size is null or _require_page.page_size not between 1 and 100 then
    perform app._refuse('invalid_page_size', coalesce(_require_page.page_size::text, 'null'));
  end if;
end;
$$;

comment on function app._require_page is
'Refuses what is no page of a list (U0PAG), and a page of less than 1 or more than 100 (U0SIZ).';

commit;
